-- What the stage `editors` asks of Neovim: nvim --headless -u NONE -S this file. LONGHAND_EDITORS and LONGHAND_STORY name
-- the folder above this one and the story. It writes `passed NAME` or `failed NAME: WHY`.
local function say(words) io.stdout:write(words .. '\n') end
local function check(name, happens)
  local works, result = pcall(happens)
  say((works and result) and 'passed ' .. name or 'failed ' .. name .. ': ' .. vim.inspect(result))
end
local function request(method, parameters)
  for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, parameters, 30000))) do
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end
end
local function line(number) return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1] end
local function place(row, column)
  vim.api.nvim_win_set_cursor(0, { row, column })
  return vim.lsp.util.make_position_params(0, 'utf-16')
end
local function edits(change)
  return vim.lsp.util.apply_workspace_edit(change, 'utf-16')
end

dofile(vim.env.LONGHAND_EDITORS .. '/neovim/longhand.lua')
vim.cmd('filetype on')
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LONGHAND_STORY))

check('a diagnostic', function()
  vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
  local found = vim.diagnostic.get(0)[1]
  return found and found.lnum == 5 and found.message:find('hallwy', 1, true) and found.code == 'E99'
end)

check('a completion', function()
  local answer = request('textDocument/completion', place(6, #'* [Say it] -> '))
  for _, item in ipairs(answer.items) do if item.label == 'hallway' then return true end end
  return answer
end)

check('a rename', function()
  local parameters = place(1, #'VAR ')
  parameters.newName = 'faith'
  edits(request('textDocument/rename', parameters))
  return line(1) == 'VAR faith = 50' and line(5) == 'Rain on the window. 🌧 {faith}' and line(11) == '~ faith = faith + 1'
end)

check('a fix', function()
  local position = place(6, #'* [Say it] -> ')
  local actions = request('textDocument/codeAction', {
    textDocument = position.textDocument, context = { diagnostics = {}, only = { 'quickfix' } },
    range = { start = position.position, ['end'] = position.position },
  })
  edits(assert(actions[1], 'no action').edit)
  vim.wait(30000, function() return #vim.diagnostic.get(0) == 0 end, 50)
  return line(6) == '* [Say it] -> hallway' and #vim.diagnostic.get(0) == 0
end)

check("'play from here' plays in a terminal", function()
  local lenses = request('textDocument/codeLens', { textDocument = vim.lsp.util.make_text_document_params(0) })
  local client = vim.lsp.get_active_clients()[1]
  for _, lens in ipairs(lenses) do
    local argument = lens.command.arguments and lens.command.arguments[1]
    if lens.command.command == 'longhand.play' and argument.path == 'hallway' then
      vim.cmd('write')
      vim.lsp.commands['longhand.play'](lens.command, { client_id = client.id })
      return vim.wait(30000, function()
        return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n'):find('The hallway is dark', 1, true) ~= nil
      end, 50)
    end
  end
  return lenses
end)
vim.cmd('qall!')
